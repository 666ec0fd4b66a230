using Digest.Text;

namespace Digest.Articles;

/// <summary>Reads the fields of front matter that are lists of quotations, actors and events, each by itself or as a
/// map.</summary>
static class GivenLists
{
    static readonly string[] QuoteFields =
        ["text", "start", "end", "parts", "speaker", "speaker_as_written", "cue", "kind", "key"];
    static readonly string[] PartFields = ["text", "start", "end"];
    static readonly string[] QuoteKinds = ["statement", "fragment"];
    static readonly string[] ActorFields = ["name", "kind", "forms"];
    static readonly string[] FormFields = ["text", "count"];
    static readonly string[] EventFields = ["date", "text"];
    static readonly string[] SourceFields = ["file", "sha256"];
    static readonly string[] CorrectionFields = ["quote", "speaker", "drop"];
    static readonly string[] ReprintFields = ["publisher", "source_url", "date"];

    public static Listing<GivenQuote>? Quotes(YamlFields fields) => Each(fields, "quotes", Quote);

    public static Listing<GivenActor>? Actors(YamlFields fields) => Each(fields, "actors", Actor);

    public static Listing<GivenEvent>? Events(YamlFields fields) => Each(fields, "events", Event);

    public static Listing<GivenCorrection>? Corrections(YamlFields fields) => Each(fields, "corrections", Correction);

    public static Listing<GivenReprint>? Reprints(YamlFields fields) => Each(fields, "reprinted_by", Reprint);

    /// <summary>The clipping a brief was made from; null for front matter that is no brief's.</summary>
    public static GivenSource? Source(YamlFields fields)
    {
        if (fields.Find("source") is not { Value.Kind: not YamlKind.Text } entry
            || Inner(fields, entry.Value, SourceFields) is not { } source)
        {
            return null;
        }

        return source.Line("file") is { } file && source.Line("sha256") is { } hash ? new(file, hash) : null;
    }

    static GivenQuote? Quote(YamlFields fields, YamlNode value)
    {
        if (value.Kind == YamlKind.Text)
        {
            return fields.TextOf("quotes", value) is { } words ? new([words], value.Place) : null;
        }

        if (Inner(fields, value, QuoteFields) is not { } quote)
        {
            return null;
        }

        var parts = Each(quote, "parts", Part) ?? (Part(quote) is { } whole ? [whole] : []);
        if (parts.Count == 0)
        {
            fields.Wrong(value, "This quotation", "without words", "Write them after text:.");
            return null;
        }

        return new(
            parts.Select(part => part.Text).ToListing(),
            value.Place,
            quote.Line("speaker"),
            quote.Line("speaker_as_written"),
            quote.Line("cue"),
            OneOf(quote, "kind", QuoteKinds),
            quote.Truth("key"),
            parts.All(part => part.Span is not null) ? parts.Select(part => part.Span!.Value).ToListing() : []);
    }

    static GivenPart? Part(YamlFields fields, YamlNode value)
    {
        if (value.Kind == YamlKind.Text)
        {
            return fields.TextOf("parts", value) is { } words ? new(words, null) : null;
        }

        return Inner(fields, value, PartFields) is { } part ? Part(part) : null;
    }

    static GivenPart? Part(YamlFields fields)
    {
        if (fields.Find("text") is not { } entry || fields.TextOf("text", entry.Value) is not { } text)
        {
            return null;
        }

        return fields.Whole("start", 0, int.MaxValue) is int start
            && fields.Whole("end", start, int.MaxValue) is int end
            ? new(text, new(start, end))
            : new(text, null);
    }

    static GivenCorrection? Correction(YamlFields fields, YamlNode value)
    {
        if (Inner(fields, value, CorrectionFields) is not { } correction)
        {
            return null;
        }

        var (words, speaker) = (correction.Line("quote"), correction.Line("speaker"));
        var drops = correction.Truth("drop") ?? false;
        if (words is null || drops == speaker is not null)
        {
            fields.Wrong(value, "This correction", "without a quotation, or without one thing to do to it",
                "Write quote: with its first words, and either speaker: or drop: true.");
            return null;
        }

        return new(words, value.Place, speaker == GivenCorrection.Nobody ? "" : speaker, drops);
    }

    // A publisher's name or an address alone needs no fields.
    static GivenReprint? Reprint(YamlFields fields, YamlNode value)
    {
        if (value.Kind == YamlKind.Text)
        {
            return fields.LineOf("reprinted_by", value) is not { } line ? null
                : WebAddress.Parse(line) is { } alone ? new(null, alone, null) : new(line, null, null);
        }

        if (Inner(fields, value, ReprintFields) is not { } reprint)
        {
            return null;
        }

        var (publisher, address) = (reprint.Line("publisher"), reprint.Address("source_url"));
        if (publisher is null && address is null)
        {
            fields.Wrong(value, "This reprint", "without a publisher and without an address",
                "Write publisher:, source_url: or both.");
            return null;
        }

        return new(publisher, address, PartialDate.Parse(reprint.Line("date") ?? ""));
    }

    static GivenActor? Actor(YamlFields fields, YamlNode value)
    {
        if (value.Kind == YamlKind.Text)
        {
            return fields.LineOf("actors", value) is { } line ? new(line, value.Place) : null;
        }

        if (Inner(fields, value, ActorFields) is not { } actor)
        {
            return null;
        }

        if (actor.Line("name") is not { } name)
        {
            fields.Wrong(value, "This actor", "without a name", "Write it after name:.");
            return null;
        }

        return new(name, value.Place, OneOf(actor, "kind", Label.All<ActorKind>()), Each(actor, "forms", Form) ?? []);
    }

    static GivenForm? Form(YamlFields fields, YamlNode value)
    {
        if (value.Kind == YamlKind.Text)
        {
            return fields.LineOf("forms", value) is { } line ? new(line, 1) : null;
        }

        return Inner(fields, value, FormFields) is { } form && form.Line("text") is { } text
            ? new(text, form.Whole("count", 1, int.MaxValue) ?? 1)
            : null;
    }

    static GivenEvent? Event(YamlFields fields, YamlNode value)
    {
        if (Inner(fields, value, EventFields) is not { } happening)
        {
            return null;
        }

        var date = PartialDate.Parse(happening.Line("date") ?? "");
        if (date is null || happening.Texts("text") is not [var text, ..])
        {
            fields.Wrong(value, "This event", "without a date such as 2020-03-30 or without words",
                "Write both: date: and text:.");
            return null;
        }

        return new(date.Value, text);
    }

    static Listing<T>? Each<T>(YamlFields fields, string name, Func<YamlFields, YamlNode, T?> read)
        where T : class
    {
        if (fields.Find(name) is not { } entry)
        {
            return null;
        }

        // One name needs no hyphen; a number among names is a slip.
        var isSlip = entry.Value.Kind == YamlKind.Map || (entry.Value.IsBare && !entry.Value.Text.Any(char.IsLetter));
        if (isSlip)
        {
            fields.Wrong(entry.Value, name, YamlFields.Described(entry.Value),
                "Write a list: one line after each hyphen.");
            return null;
        }

        var items = entry.Value.Kind == YamlKind.List ? entry.Value.Items : [entry.Value];
        var given = items.Where(item => !item.IsNull).Select(item => read(fields, item)).OfType<T>().ToListing();
        return given.Count == 0 ? null : given;
    }

    static YamlFields? Inner(YamlFields outer, YamlNode value, string[] names)
    {
        if (value.Kind != YamlKind.Map)
        {
            outer.Wrong(value, "This entry", YamlFields.Described(value),
                $"Write its fields: {string.Join(", ", names)}.");
            return null;
        }

        var inner = new YamlFields(value, outer.Problems);
        inner.ReportUnknown(names, names);
        return inner;
    }

    static string? OneOf(YamlFields fields, string name, IReadOnlyCollection<string> words)
    {
        if (fields.Line(name) is not { } word || words.Contains(word))
        {
            return fields.Line(name);
        }

        var entry = fields.Find(name)!;
        var meant = Nearest.To(word, words);
        fields.Wrong(
            entry.Value, name, YamlFields.Described(entry.Value),
            meant is null
                ? $"Write one of {string.Join(", ", words)}."
                : $"Did you mean {meant}?");
        return null;
    }

    /// <summary>A piece of a quotation and where it stands, if that is written down.</summary>
    sealed record GivenPart(string Text, TextSpan? Span);
}
