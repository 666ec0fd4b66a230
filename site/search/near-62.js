digestPart("near-62","0backed 4s 2dr 2ghdad 2sed 2ttalions 1ecause 3ome 5ing 2en 2fore 2hind 2lieves 2trayed 3ween 1loody 2unt 1order 3n 1rave 2idges 3gade 7s 3ng 2oke 1uilding");
