digestPart("near-64","0daily 2ys 1eal 2cision 2ny 2pends 1iplomatic 8s 2rected 2spatched 4ute 2vert 1oes 2ing 2nald");
