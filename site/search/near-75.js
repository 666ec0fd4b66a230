digestPart("near-75","0under 5standable 2ited 4s 2til 1pon");
