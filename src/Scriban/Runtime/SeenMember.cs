namespace Scriban.Runtime;

/// <summary>The member that a call site found last, and of which type under which rules.</summary>
sealed record SeenMember(Type Type, MemberPolicy Policy, TypedMember Member);
