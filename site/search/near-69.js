digestPart("near-69","0idea 4s 1mminent 2plementing 3ortance 8t 1ndicating 2formation 2tended 4rests 1ran 4ian 7s 3q 4i 4s 2gc 2na 1sis 2lamic 2rael 6i 2sue 1tem 2self");
