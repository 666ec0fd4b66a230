using Digest.Verbs;

return CommandLine.Run(args);
