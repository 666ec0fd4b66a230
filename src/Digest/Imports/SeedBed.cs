using System.Globalization;
using System.Text;

namespace Digest.Imports;

/// <summary>Puts new files into a folder; a file that is there already is never touched.</summary>
static class SeedBed
{
    const int MostNamesakes = 1000;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file under its name, or with a number behind it where that name is taken.</summary>
    /// <returns>The path of the file that was made.</returns>
    /// <exception cref="IOException">The disk is full, or a thousand files have that name already.</exception>
    public static string Plant(string folder, string name, string text)
    {
        Directory.CreateDirectory(folder);
        for (var number = 1; ; number++)
        {
            var path = $"{folder.TrimEnd('/', '\\')}/{Numbered(name, number)}";
            if (number > MostNamesakes || TryCreate(path, text))
            {
                return number > MostNamesakes
                    ? throw new IOException($"{path}: A thousand files of this name are there already.")
                    : path;
            }
        }
    }

    /// <summary>False when there is a file of that name; one that could not be written whole is taken away
    /// again.</summary>
    public static bool TryCreate(string path, string text)
    {
        var isOurs = false;
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            isOurs = true;
            file.Write(Utf8.GetBytes(text));
            return true;
        }
        catch (IOException) when (!isOurs && (File.Exists(path) || Directory.Exists(path)))
        {
            return false;
        }
        catch (IOException) when (isOurs)
        {
            File.Delete(path);
            throw;
        }
    }

    static string Numbered(string name, int number) => number == 1
        ? name
        : string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");
}
