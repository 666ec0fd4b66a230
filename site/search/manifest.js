digestPart("manifest",{"actors":64,"inAPart":8,"forgiven":"2abcdefghijklmnopqrstuvwyz","starts":["2015"]});
