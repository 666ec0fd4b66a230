using System.Globalization;
using System.Text;

namespace Digest.Fuzz;

/// <summary>
/// Attacks the program with seeded input for as long as it is told, and shows the shortest input that breaks a promise.
/// </summary>
static class Program
{
    const string Usage =
        "Usage: dotnet run --project tests/Digest.Fuzz -- "
        + "[--seed N] [--minutes M] [--count N] [--from N] [--trial NAME]\n"
        + "   or: dotnet run --project tests/Digest.Fuzz -- weigh";

    static int Main(string[] arguments)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (arguments is ["weigh"])
        {
            Masses.Weigh(Console.Out, most: 60);
            return 0;
        }

        if (Campaign.Parse(arguments) is not { } campaign)
        {
            Console.Error.WriteLine(Usage);
            Console.Error.WriteLine($"Trials: {string.Join(", ", Trials.All.Select(trial => trial.Name))}.");
            return 2;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {campaign.Seed}"));
        var findings = campaign.Run(Console.Out);
        return findings == 0 ? 0 : 1;
    }
}
