using System.ComponentModel.DataAnnotations;

namespace Stafettlogg.Domain.Municipalities;

// Each bound says in its error message what it expects. The reading of packs and their JSON schema both take it from here.

/// <summary>A deadline in days.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DaysAttribute : RangeAttribute
{
    /// <summary>From one day on.</summary>
    public DaysAttribute() : base(1, int.MaxValue) => ErrorMessage = "a whole number of days above 0";
}

/// <summary>A time in months.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MonthsAttribute : RangeAttribute
{
    /// <summary>From one month on.</summary>
    public MonthsAttribute() : base(1, int.MaxValue) => ErrorMessage = "a whole number of months above 0";
}

/// <summary>A number of things, at least one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountAttribute : RangeAttribute
{
    /// <summary>From one on.</summary>
    public CountAttribute() : base(1, int.MaxValue) => ErrorMessage = "a whole number above 0";
}

/// <summary>An age of those the model is for.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AgeAttribute : RangeAttribute
{
    /// <summary>From birth to 24.</summary>
    public AgeAttribute() : base(0, 24) => ErrorMessage = "an age from 0 to 24";
}

/// <summary>A level of the model, 0 included.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnyLevelNumberAttribute : RangeAttribute
{
    /// <summary>From wonder to several services.</summary>
    public AnyLevelNumberAttribute() : base(0, 3) => ErrorMessage = "a level from 0 to 3";
}

/// <summary>A level above the wonder, where measures are taken.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LevelNumberAttribute : RangeAttribute
{
    /// <summary>From own service to several services.</summary>
    public LevelNumberAttribute() : base(1, 3) => ErrorMessage = "a level from 1 to 3";
}

/// <summary>A name for the machine, stable when the words change.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StableKeyAttribute : RegularExpressionAttribute
{
    /// <summary>Small letters a–z and digits, words joined by hyphens.</summary>
    public StableKeyAttribute() : base("^[a-z][a-z0-9]*(-[a-z0-9]+)*$") =>
        ErrorMessage = "a key of small letters a-z, digits and hyphens";
}

/// <summary>A Norwegian telephone number as it is dialled.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TelephoneAttribute : RegularExpressionAttribute
{
    /// <summary>Three digits in an emergency, five or six for a short number, eight for others; in the customary groups.</summary>
    public TelephoneAttribute() : base(@"^(\d{3}|0\d{4}|\d{3} ?\d{3}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|\d{8})$") =>
        ErrorMessage = "a Norwegian telephone number such as 112, 116 111 or 32 78 90 00";
}

/// <summary>A web address.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute : RegularExpressionAttribute
{
    /// <summary>Over https alone: what is reported there is confidential.</summary>
    public WebAddressAttribute() : base(@"^https://\S+$") => ErrorMessage = "a web address that starts with https://";
}

/// <summary>A word as it stands inside a sentence.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SmallWordAttribute : RegularExpressionAttribute
{
    /// <summary>No capitals, no space, and no braces, which mark where a text takes a word in.</summary>
    public SmallWordAttribute() : base(@"^[^\s{}A-Z]+$") => ErrorMessage = "one word in small letters";
}

/// <summary>An address for electronic mail.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MailAddressAttribute : RegularExpressionAttribute
{
    /// <summary>Something on both sides of the sign, and a dot in the latter.</summary>
    public MailAddressAttribute() : base(@"^[^\s@]+@[^\s@]+\.[^\s@]+$") => ErrorMessage = "a mail address such as post@kommune.no";
}

/// <summary>A list that is of no use empty.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotEmptyAttribute : MinLengthAttribute
{
    /// <summary>At least one.</summary>
    public NotEmptyAttribute() : base(1) => ErrorMessage = "a list with at least one in it";
}
