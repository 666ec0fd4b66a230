namespace Digest.Articles;

/// <summary>What sort of actor somebody is; written in lower case with hyphens: <c>armed-group</c>.</summary>
enum ActorKind
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
