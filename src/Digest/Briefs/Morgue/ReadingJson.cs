using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Readings as bytes that give the same readings back.</summary>
static class ReadingJson
{
    static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = ReadingTypes.Default,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters =
        {
            new DateConverter(),
            new ListingConverter<string>(),
            new HashesConverter(),
            new ListingConverter<TextSpan>(),
            new ListingConverter<Problem>(),
            new ListingConverter<NamedActor>(),
            new ListingConverter<Mention>(),
            new ListingConverter<LooseName>(),
            new ListingConverter<Quote>(),
            new ListingConverter<Passage>(),
            new ListingConverter<DatedEvent>(),
            new ListingConverter<GivenQuote>(),
            new ListingConverter<GivenActor>(),
            new ListingConverter<GivenForm>(),
            new ListingConverter<GivenEvent>(),
            new ListingConverter<GivenReprint>(),
            new ListingConverter<GivenCorrection>(),
        },
    };

    public static byte[] Write(KeptReading kept) => JsonSerializer.SerializeToUtf8Bytes(kept, Options);

    /// <summary>The reading in the bytes; null when they hold none.</summary>
    public static KeptReading? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptReading>(bytes, Options);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    sealed class ListingConverter<T> : JsonConverter<Listing<T>>
    {
        public override Listing<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException();
            }

            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(JsonSerializer.Deserialize<T>(ref reader, options)!);
            }

            return items.ToListing();
        }

        public override void Write(Utf8JsonWriter writer, Listing<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value)
            {
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndArray();
        }
    }

    // Hashes as numbers would be a fifth of the file.
    sealed class HashesConverter : JsonConverter<Listing<ulong>>
    {
        public override Listing<ulong> Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new([.. MemoryMarshal.Cast<byte, ulong>(reader.GetBytesFromBase64())]);

        public override void Write(Utf8JsonWriter writer, Listing<ulong> value, JsonSerializerOptions options) =>
            writer.WriteBase64StringValue(MemoryMarshal.AsBytes(value.Span));
    }

    sealed class DateConverter : JsonConverter<PartialDate>
    {
        public override PartialDate Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.Parse(reader.GetString() ?? "") ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}

/// <summary>What the serializer knows of a reading's parts, worked out when the program is compiled.</summary>
[JsonSerializable(typeof(KeptReading))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ulong))]
[JsonSerializable(typeof(TextSpan))]
[JsonSerializable(typeof(PartialDate))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(NamedActor))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(LooseName))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(DatedEvent))]
[JsonSerializable(typeof(GivenQuote))]
[JsonSerializable(typeof(GivenActor))]
[JsonSerializable(typeof(GivenForm))]
[JsonSerializable(typeof(GivenEvent))]
[JsonSerializable(typeof(GivenReprint))]
[JsonSerializable(typeof(GivenCorrection))]
sealed partial class ReadingTypes : JsonSerializerContext;
