digestPart("near-66","0face 4book 3tions 2dak 2tah 1ebruary 1iercer 2ght 2le 4s 2nd 2ras 3e 1lags 1orce 5s 3k 3mer 1ramework 2ee 2iction 2om");
