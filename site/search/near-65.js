digestPart("near-65","0earlier 1mbassy 1nemy 2sure 2tered 1pisode 1scape 2per 1ven 4ing 3r 1xistence");
