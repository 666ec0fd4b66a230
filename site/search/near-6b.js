digestPart("near-6b","0kaabi 2taeb 4ib 2wtharani 2zimi 1eeps 2pt 1hamenei 3zali 1illed");
