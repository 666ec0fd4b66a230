namespace VerifyTests;

#pragma warning disable CA1032, CA1064 // A test host shows the message; nobody makes or catches it by its type.
/// <summary>A snapshot that is missing or differs; the message names both files and shows both texts.</summary>
sealed class VerifyException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064
