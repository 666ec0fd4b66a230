digestPart("near-6a","0january 1erusalem");
