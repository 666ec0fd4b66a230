digestPart("manifest",{"actors":63,"inAPart":8,"forgiven":"2abcdefghijklmnopqrstuvwyz","starts":["2015"]});
