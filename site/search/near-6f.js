digestPart("near-6f","0obrien 1ctober 1fficial 1nly 1pinion 2portunity 1rganization 1ther 1utbreak 1verlap");
