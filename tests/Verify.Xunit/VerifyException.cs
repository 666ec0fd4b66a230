namespace VerifyTests;

/// <summary>A snapshot that is missing or differs; the message names both files and shows both texts.</summary>
public class VerifyException : Exception
{
    public VerifyException()
    {
    }

    public VerifyException(string message)
        : base(message)
    {
    }

    public VerifyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
