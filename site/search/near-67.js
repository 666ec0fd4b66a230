digestPart("near-67","0gaza 1eographical 2tting 1iven 1olden 2vernment 1roup 5s 3ws");
