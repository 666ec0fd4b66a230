namespace Digest.Verbs;

/// <summary>What a command has to say cannot be said: standard output is closed, or its disk is full.</summary>
sealed class OutputFault(Exception cause) : IOException(cause.Message, cause);
