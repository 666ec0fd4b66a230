digestPart("near-79","0yasser 1ork 2ur");
