digestPart("near-6e","0nasrallah 2tional 3ural 1ear 2ws 4papers 1ujaba");
