digestPart("near-68","0hadi 2nd 2ppen 2qq 2rakat 2shd 3san 2ve 1ezbollah 1ighly 2zballah 4ullah 1ossein 2use 3this 1ussein");
