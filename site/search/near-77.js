digestPart("near-77","0warned 2shington 3nt 2tchful 2ving 1eek 4end 4s 2ll 2nt 2re 2stern 1hat 2ere 5abouts 3ther 2ite 1ill 2th 4drawal 4in 4out 1orry 2uld 3nded 1restling 2ote");
