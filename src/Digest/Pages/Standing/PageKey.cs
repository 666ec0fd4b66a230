namespace Digest.Pages;

/// <summary>
/// All that a page was printed from, as numbers: as long as they are the same, so are its bytes, and it need not be
/// printed again.
/// </summary>
/// <param name="Facts">What the page tells, the templates and the program.</param>
/// <param name="Seen">A bit for each fact of the whole digest that a template looked at while printing it.</param>
/// <param name="Values">Those facts' values.</param>
readonly record struct PageKey(UInt128 Facts, ulong Seen, UInt128 Values);
