digestPart("near-65","0embassy 1nemy 2sure 2tered 1pisode 1scape 2per 1ven 4ing 1xistence");
