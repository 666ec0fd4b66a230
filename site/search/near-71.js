digestPart("near-71","0qais 2sem 3sem 1ods 1uds");
