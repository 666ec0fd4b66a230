digestPart("near-7a","0zurfi");
