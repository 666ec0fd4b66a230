digestPart("near-74","0takadum 2rgeting 6s 2snim 1ehran 2mperature 1han 3t 2eir 3re 5fore 3se 3y 2is 2orny 3se 3usands 1ime 4s 1ogether 2ld 2ne 1raining 2eachery 2oops 2uce 3mp 1urn 1welfth");
