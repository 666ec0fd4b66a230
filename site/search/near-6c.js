digestPart("near-6c","0last 2tely 1eaders 4ing 2banese 2ft 1iberate 2ke 2nked 1ocation 2gic 2ndon 3g 2ok 2wering 2yal");
