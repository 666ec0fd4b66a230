digestPart("near-76","0vision");
