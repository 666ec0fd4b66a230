digestPart("near-72","0ready 2gion 2liable 2maining 6s 2port 6ed 6s 3resentatives 2quire 2sistance 3ources 3pect 4ond 6se 7ibility 2turn 2uters 2veals 3iew 1ight 2sks 1oad 2bert 2cket 6s 1ule");
