namespace Stafettlogg.Domain.Municipalities;

/// <summary>What guardians read from the age at which the young person consents alone until they are of age, unless the young person says otherwise (Norwegian: foresattes innsyn i ungdommens logg; R6).</summary>
public enum GuardianReading
{
    /// <summary>Nothing (Norwegian: ingenting).</summary>
    Nothing,

    /// <summary>That there is a log, and no more (Norwegian: at det finnes en logg).</summary>
    ThatThereIsALog,

    /// <summary>All but what is kept from them, until the young person says no (Norwegian: alt som ikke er holdt tilbake).</summary>
    AllButWithheld,
}
