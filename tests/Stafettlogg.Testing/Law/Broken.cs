using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Law;

/// <summary>Asks which rule a deed breaks.</summary>
public static class Broken
{
    /// <summary>The rule that the deed broke, or null when it broke none.</summary>
    public static Rule? By(Func<object?> deed)
    {
        try
        {
            deed();
            return null;
        }
        catch (RuleBroken broken)
        {
            return broken.Rule;
        }
    }
}
