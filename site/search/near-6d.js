digestPart("near-6d","0made 2hdi 2rk 2ss 1ember 3o 1ight 2ke 2litary 5ia 7s 2ssion 7s 1obilization 2hammad 8awi 2ment 2re 2vement 4s 1uhammad 4ndis 3i 2qtada 2stafa");
