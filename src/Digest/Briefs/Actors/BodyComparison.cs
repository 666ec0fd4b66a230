using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Compares the names of two bodies.</summary>
static class BodyComparison
{
    const int LongestInitials = 5;
    const int ShortestHeard = 4;
    const int LongestPlace = 4;

    // Firms of one house are told apart by what they deal in.
    static readonly HashSet<string> LinesOfBusiness =
        ["securities", "insurance", "energy", "steel", "oil", "petroleum", "telecom", "pharmaceuticals", "airlines",
         "airways", "motors", "records", "studios", "pictures", "entertainment", "software", "capital", "ventures"];

    // Of two legal names that share one telling word, these tell the daughters of a house apart; of longer names they say
    // less than the words that agree.
    static readonly HashSet<string> HouseLines =
        ["finance", "financial", "credit", "leasing", "chemical", "chemicals", "environmental", "trust"];

    // What a body is that is no firm, whatever else its name shares with one.
    static readonly HashSet<string> NoFirms =
        ["university", "college", "institute", "institution", "school", "academy", "seminary", "church", "club",
         "league", "union", "association", "society", "federation", "confederation", "foundation", "committee",
         "conference", "observatory", "theatre", "theater", "opera", "ballet", "orchestra", "choir", "charity", "order",
         "times", "post", "herald", "tribune", "gazette", "journal", "chronicle", "observer", "telegraph", "mail",
         "mirror", "examiner", "inquirer", "dispatch", "standard-examiner", "union-tribune", "post-dispatch"];

    public static SameName? Compare(NameParts left, NameParts right)
    {
        var (a, b) = (Telling(left.Words), Telling(right.Words));
        if (a is [var one] && b is [var other] && one != other
            && (AreInitials(left.Name) || AreInitials(right.Name) || AreTwoTeams(one, other)
                || IsGeneric(one) || IsGeneric(other)))
        {
            return null;
        }

        var match = WordMatch.Of(a, b, Alike);
        if (match.Pairs.Any(pair => AreShortAndDiffer(a[pair.Left], b[pair.Right])) && !Transliteration.IsLikely(left)
            && !Transliteration.IsLikely(right))
        {
            return null;
        }

        if (match.LeftRest.Count == 0 && match.RightRest.Count == 0)
        {
            return new("the same name in another spelling or order", $"{left.Name} = {right.Name}", true,
                Transliteration.IsHeardOnly(left, right, a, b, match));
        }

        if (!AreOfTwoPlaces(a, b) && Math.Abs(a.Sum(word => word.Length) - b.Sum(word => word.Length)) <= 2
            && NameSound.Alike(string.Concat(a), string.Concat(b)))
        {
            return new("the same name, its words written together or apart", $"{left.Name} = {right.Name}", true,
                Transliteration.IsHeardOnly(left, right, a, b));
        }

        string[] leftRest = [.. match.LeftRest.Select(i => a[i])], rightRest = [.. match.RightRest.Select(j => b[j])];
        return MayDiffer(leftRest, rightRest, match, a)
            && !IsBodyOfAnother(a, leftRest, b, rightRest)
            && !AreOfTwoSorts(left.Words, leftRest, right.Words, rightRest, Distinctive(match, a))
            ? new("the same name, general words aside", $"{left.Name} = {right.Name}", false,
                Transliteration.IsHeardOnly(left, right, a, b, match))
            : null;
    }

    // The UN is none of its agencies, nor the NBA one of its teams.
    static bool IsBodyOfAnother(Listing<string> a, string[] aRest, Listing<string> b, string[] bRest) =>
        (a.Count == 1 && aRest.Length == 0 && Array.Exists(bRest, IsOffice))
        || (b.Count == 1 && bRest.Length == 0 && Array.Exists(aRest, IsOffice));

    static bool IsOffice(string word) => word is "committee" or "conference" || (IsNoFirm(word) && !NoFirms.Contains(word)
        && NameFamilies.GroupRow(word) < 0);

    // The Orrin Institution is not Orrin Co, nor Orrin Church the University; and the law tells Orrin Chemical Co from
    // Orrin Corp, and Orrin Australia Ltd.
    static bool AreOfTwoSorts(
        Listing<string> left, string[] leftRest, Listing<string> right, string[] rightRest, int distinctive)
    {
        var (leftIsFirm, rightIsFirm) = (left.Any(IsLegalForm), right.Any(IsLegalForm));
        if (leftIsFirm && rightIsFirm)
        {
            return distinctive <= 1
                && Array.Exists([.. leftRest, .. rightRest], word => IsPlace(word) || HouseLines.Contains(word));
        }

        return (leftIsFirm && Array.Exists(rightRest, IsNoFirm)) || (rightIsFirm && Array.Exists(leftRest, IsNoFirm))
            || (Array.Exists(leftRest, IsHead) && Array.Exists(rightRest, IsHead)
                && (Array.Exists(leftRest, IsNoFirm) || Array.Exists(rightRest, IsNoFirm)));
    }

    static bool IsHead(string word) => Lexicon.Of(word).Is(WordRoles.BodyHead);

    static bool IsNoFirm(string word) => Lexicon.Of(word) is { Head: { } head } entry
        && (entry.Is(WordRoles.Team) || NoFirms.Contains(word)
            || head is ActorKind.Government or ActorKind.Military or ActorKind.ArmedGroup or ActorKind.Party);

    // NAS is not NASA, and the AMAs are not Hamas: letters that stand for words are not heard.
    static bool AreInitials(string name) => name.Length is >= 2 and <= LongestInitials
        && char.IsUpper(name[0]) && char.IsUpper(name[1]);

    // NT is not NTT, nor MCA MCI: of so few letters each counts.
    static bool AreShortAndDiffer(string one, string other) => Math.Min(one.Length, other.Length) < ShortestHeard
        && Transliteration.DifferByMoreThanPlural(one, other)
        && NameFamilies.GroupRow(one) < 0 && NameFamilies.GroupRow(other) < 0;

    // Iowa State University is not Ohio's.
    static bool AreOfTwoPlaces(Listing<string> a, Listing<string> b) => a.Count == b.Count
        && Enumerable.Range(0, a.Count).Any(i => a[i] != b[i] && Lexicon.Of(a[i]).Is(WordRoles.Place)
            && Lexicon.Of(b[i]).Is(WordRoles.Place));

    // The Browns are not the Bruins.
    static bool AreTwoTeams(string one, string other) =>
        Lexicon.Of(one).Is(WordRoles.Team) && Lexicon.Of(other).Is(WordRoles.Team);

    /// <summary>Whether what the one name has more is too general to make another body of it.</summary>
    static bool MayDiffer(string[] leftRest, string[] rightRest, WordMatch match, Listing<string> a)
    {
        string[] rest = [.. leftRest, .. rightRest];
        if (AddsOneWord(rest, match, a, leftRest.Length == 0 || rightRest.Length == 0))
        {
            return true;
        }

        if (!Array.TrueForAll(rest, IsPassedOver)
            || (leftRest.Length > 0 && rightRest.Length > 0
                && (Array.Exists(leftRest, IsPlace) || Array.Exists(rightRest, IsPlace))))
        {
            return false;
        }

        // Two names that both have something the other lacks must share more than one telling word.
        var distinctive = Distinctive(match, a);
        return distinctive switch
        {
            0 => match.Pairs.Count >= 2 && Array.TrueForAll(rest, IsNation)
                && Lexicon.Of(a[match.Pairs[^1].Left]).Head != ActorKind.Party,
            1 => leftRest.Length == 0 || rightRest.Length == 0,
            _ => true,
        };
    }

    /// <summary>Two telling words agree and the longer name has one word more,
    /// which makes no other group of it.</summary>
    static bool AddsOneWord(string[] rest, WordMatch match, Listing<string> a, bool oneSided)
    {
        var more = Array.FindAll(rest, word => !IsPassedOver(word));
        var telling = Distinctive(match, a);
        return oneSided && more is [var word] && NameFamilies.GroupRow(word) < 0 && telling >= 1
            && match.Pairs.Count >= 2 && telling + match.Pairs.Count >= 4;
    }

    // A state's own papers leave its name off: the Interior Ministry. A town's Police Department is not another's, and
    // parties of many states and creeds have the same name besides.
    static bool IsNation(string word) => Lexicon.Of(word).Is(WordRoles.Nation);

    static bool IsPlace(string word) =>
        Lexicon.Of(word).Is(WordRoles.Demonym | WordRoles.Place) || word.Contains(' ', StringComparison.Ordinal);

    static bool IsPassedOver(string word) =>
        (IsGeneric(word) && NameFamilies.GroupRow(word) < 0 && !LinesOfBusiness.Contains(word))
        || Lexicon.Of(word).Is(WordRoles.Function)
        || word is "organization" or "organisation" or "group" or "groupe" or "company";

    static bool Alike(string left, string right)
    {
        var (rowLeft, rowRight) = (NameFamilies.GroupRow(left), NameFamilies.GroupRow(right));
        if (rowLeft >= 0 || rowRight >= 0)
        {
            return rowLeft == rowRight && rowLeft >= 0;
        }

        return string.Equals(left, right, StringComparison.Ordinal)
            || string.Equals(left + "s", right, StringComparison.Ordinal)
            || string.Equals(right + "s", left, StringComparison.Ordinal)
            || BodyForms.AreOneWord(left, right, areNames: !IsGeneric(left) || !IsGeneric(right))
            || (IsPlace(left) && IsPlace(right) && BodyForms.AreLandAndPeople(left, right))
            || (((!IsGeneric(left) && !IsGeneric(right)) || (left.Length >= 7 && right.Length >= 7))
                && NameSound.Alike(left, right));
    }

    static int Distinctive(WordMatch match, Listing<string> a) =>
        match.Pairs.Count(pair => IsDistinctive(a[pair.Left]));

    static bool IsDistinctive(string word) => !IsGeneric(word) && NameFamilies.GroupRow(word) < 0;

    static bool IsGeneric(string word) =>
        Lexicon.Of(word).Is(WordRoles.Ordinary | WordRoles.BodyHead | WordRoles.BodyStart | WordRoles.NoActor)
            || IsPlace(word) || IsLegalForm(word);

    // Without the legal form, and places of several words as one.
    static Listing<string> Telling(Listing<string> words)
    {
        var bare = LegalForms.Without(BodyForms.WrittenOut(words).Span).ToArray()
            .Where(word => !IsLegalForm(word)).ToList();
        bare = bare.Count > 0 ? bare : [.. words];
        for (var i = 0; i + 1 < bare.Count; i++)
        {
            for (var length = Math.Min(LongestPlace, bare.Count - i); length > 1; length--)
            {
                var place = string.Join(' ', bare.GetRange(i, length));
                if (Lexicon.IsPlaceOfManyWords(place))
                {
                    bare.RemoveRange(i, length);
                    bare.Insert(i, place);
                    break;
                }
            }
        }

        return bare.ToListing();
    }

    static bool IsLegalForm(string word) => LegalForms.Hold(word);

    /// <summary>One key of all words that must agree: the distinctive ones by sound, the group words by sort.</summary>
    public static IEnumerable<ulong> Keys(NameParts parts)
    {
        var words = Telling(parts.Words);
        var telling = words.Where(word => !IsGeneric(word) || NameFamilies.GroupRow(word) >= 0).ToList();
        yield return (telling.Count > 0 ? telling : [.. words.Where(word => !IsPlace(word))])
            .Where(word => !IsPassedOver(word) || telling.Count == 0)
            .Select(word => NameFamilies.GroupRow(word) is >= 0 and var row ? (ulong)row + 1
                : NameSound.Skeleton(BodyForms.Stem(word)))
            .Aggregate(0UL, (sum, sound) => unchecked(sum + (sound * 0x9E3779B97F4A7C15UL)));
    }
}
