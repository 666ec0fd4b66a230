using Digest.Articles;
using Digest.Briefs;

namespace Digest.Tests.Briefs;

public class NameComparisonTests
{
    [Fact]
    public void Hearing_two_words_makes_no_copy_of_them()
    {
        Assert.False(NameSound.Alike("kalimon", "barakat"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var alike = NameSound.Alike("shaykhani", "sheikhanee") && !NameSound.Alike("kalimon", "barakat");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(alike);
    }

    // The names share their first six sounds two by two, and nothing behind them: fifteen blocks, one comparison.
    [Fact]
    public void Two_strangers_of_many_words_are_compared_once_however_many_sounds_they_share()
    {
        var clusters = new ClusterSet(
            [.. new[] { "Ba Ka La Ma Ra Fa One Two Six", "Ba Ka La Ma Ra Fa Tor Ves Wil" }.Select(Person)]);
        var compared = 0;

        NameBlocks.Edges(clusters, (_, _, _) =>
        {
            compared++;
            return null;
        });

        Assert.Equal(1, compared);
    }

    static NameCluster Person(string name, int article)
    {
        var cluster = new NameCluster(name);
        cluster.Take(new(article, "a.txt", name, ActorKind.Person, null, [], []));
        return cluster;
    }

    [Theory]
    [InlineData("Qasem Dalwani", "Kassem Dalwany")]
    [InlineData("Muhammad al-Tamiri", "Mohamed Tamiri")]
    [InlineData("Abd al-Rahman Noori", "Abdulrahman Nouri")]
    [InlineData("Tamiri Omar", "Omar Tamiri")]
    [InlineData("Omar Haddar", "Omar Khalaf Haddar")]
    [InlineData("Sheikh Omar Haddar", "Omar Haddar")]
    [InlineData("O. Haddarian", "Omar Haddarian")]
    [InlineData("Sha'ban Daoun", "Shaaban Da'un")]
    [InlineData("Zu Yanmei", "Zu Yan Mei")]
    [InlineData("Tomás Ó Haddáin", "Tomas O'Haddain")]
    [InlineData("Thom Mac Haddar", "Thom MacHaddar")]
    [InlineData("Ada van der Haddar", "Ada Vanderhaddar")]
    [InlineData("Ada O. Haddar", "Ada Haddar")]
    public void Two_spellings_of_a_person_are_one(string left, string right)
    {
        Assert.NotNull(NameComparison.Compare(left, right, ActorKind.Person));
        Assert.NotNull(NameComparison.Compare(right, left, ActorKind.Person));
    }

    [Theory]
    [InlineData("Hasan Dalwani", "Husayn Dalwani")]
    [InlineData("Mahmoud Dalwani", "Muhammad Dalwani")]
    [InlineData("Omar Haddar", "Rana Haddar")]
    [InlineData("Omar Haddar", "Omar Verrin")]
    [InlineData("Haddar", "Omar Haddar")]
    [InlineData("Haddar", "Ben Haddar")]
    [InlineData("Mac Haddar", "MacHaddar")]
    [InlineData("Omar Haddar", "\u041Emar Haddar")]
    [InlineData("Ada Byron", "Ida Byron")]
    [InlineData("Philip", "Philippe")]
    [InlineData("Reagan", "Regan")]
    public void Two_persons_stay_two(string left, string right)
    {
        Assert.Null(NameComparison.Compare(left, right, ActorKind.Person));
        Assert.Null(NameComparison.Compare(right, left, ActorKind.Person));
    }

    [Theory]
    [InlineData("Robert Byrd", "Robert Baird", true)]
    [InlineData("Caspar Weinberger", "Caspar Weinburger", true)]
    [InlineData("Robert M. Byrd", "Robert Byrd", false)]
    [InlineData("Qasem Dalwani", "Kassem Dalwany", false)]
    [InlineData("Omar Haddar", "Omar Khalaf Haddar", false)]
    [InlineData("Nouri al-Malvini", "Nuri al-Malvini", false)]
    public void What_only_sounds_alike_is_known_as_such(string left, string right, bool isHeard) =>
        Assert.Equal(isHeard, NameComparison.Compare(left, right, ActorKind.Person)!.IsHeard);

    [Theory]
    [InlineData("Kataib al-Noor", "Noor Brigades")]
    [InlineData("Kata'ib al-Nour", "Noor Battalions")]
    [InlineData("Harakat al-Fajr", "Al-Fajr Movement")]
    [InlineData("Asa'ib Ahl al-Tarn", "Asaib Ahl al-Tarn")]
    [InlineData("Orrin Shipping Co., Ltd.", "Orrin Shipping")]
    [InlineData("Badrin", "Badrin Organization")]
    [InlineData("Iraqi Noor Brigades", "Noor Brigades")]
    [InlineData("Iraqi Interior Ministry", "Interior Ministry")]
    [InlineData("Orrin Petrochemical Industry Co.", "Orrin Petrochemical Industries")]
    [InlineData("Orrin Metallurgical Works", "Orrin Metallurgy Works")]
    [InlineData("Orrin Revolution Guards", "Orrin Revolutionary Guard")]
    [InlineData("Dalwani & Bros. Grain Exchange", "Dalwani and Brothers Grain Exchange")]
    [InlineData("Iran Harbour Company", "Iranian Harbour Company")]
    [InlineData("Jamiat-e Noor Dalwan (JND)", "Jamiat-i-Noor Dalwan")]
    public void Two_names_of_a_body_are_one(string left, string right)
    {
        Assert.NotNull(NameComparison.Compare(left, right, ActorKind.ArmedGroup));
        Assert.NotNull(NameComparison.Compare(right, left, ActorKind.ArmedGroup));
    }

    [Theory]
    [InlineData("Noor", "Kataib al-Noor")]
    [InlineData("Harakat al-Noor", "Kataib al-Noor")]
    [InlineData("Jund al-Noor in Algeria", "Jund al-Noor in Tunisia")]
    [InlineData("Orrin Foundation", "Orrin")]
    [InlineData("National Party", "National Bank")]
    [InlineData("Florida Republican Party", "Republican Party")]
    [InlineData("Orrin Securities Corp", "Orrin Holding Corp")]
    [InlineData("Liberal Democratic Party", "Democratic Party")]
    [InlineData("Danish Liberal Party", "Liberal Party")]
    [InlineData("Oklahoma Supreme Court", "Supreme Court")]
    [InlineData("Baghdad Police Department", "Police Department")]
    [InlineData("NAS", "NASA")]
    [InlineData("AMAs", "Hamas")]
    [InlineData("Browns", "Bruins")]
    [InlineData("Bank of Tarn NT", "NTT")]
    [InlineData("Iowa State University", "Ohio State University")]
    [InlineData("U.S. Firm", "U.S. Embassy")]
    [InlineData("San Diego Gulls", "San Diego Union")]
    [InlineData("Orrin Co", "Orrin Institution")]
    [InlineData("Orrin Chemical Co", "Orrin Corp")]
    [InlineData("Orrin Australia Ltd", "Orrin Plc")]
    [InlineData("St Orrin Church", "St Orrin University")]
    [InlineData("UN", "UN Harbour Agency")]
    [InlineData("Tarnian Ministry", "Tarn Ltd")]
    [InlineData("Titan Records", "Titanic Records")]
    [InlineData("Canada Ltd", "Canadian Company")]
    [InlineData("Investment Corp", "Investments Ltd")]
    [InlineData("Iran Harbour Company", "Iraqi Harbour Company")]
    public void A_group_word_more_or_another_place_makes_another_body(string left, string right)
    {
        Assert.Null(NameComparison.Compare(left, right, ActorKind.ArmedGroup));
        Assert.Null(NameComparison.Compare(right, left, ActorKind.ArmedGroup));
    }
}
