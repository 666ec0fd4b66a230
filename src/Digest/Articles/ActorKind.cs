namespace Digest.Articles;

/// <summary>What sort of actor somebody is; written in lower case with hyphens: <c>armed-group</c>.</summary>
enum ActorKind : byte
{
    Person,
    ArmedGroup,
    Party,
    Government,
    Military,
    Media,
    Organisation,
    Place,
}
