digestPart("near-32","02015 224");
