using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Domain.Municipalities;

/// <summary>
/// All that differs from one municipality to the next, as data: words, levels, deadlines, ages, services, meetings (Norwegian: kommunepakke).
/// Every member stands in the file, with null where nothing is known, so that an editor sees every row there is.
/// </summary>
public sealed record MunicipalityPack
{
    /// <summary>The short name, the same as the file's.</summary>
    public required MunicipalityId Id { get; init; }

    /// <summary>The municipality's name.</summary>
    public required string Name { get; init; }

    /// <summary>What the municipality calls its way of working together (Norwegian: samhandlingsmodell).</summary>
    public required CollaborationModel Model { get; init; }

    /// <summary>The municipality's own words for the baton, its holder and the log.</summary>
    public required LocalWords Words { get; init; }

    /// <summary>The levels 0 to 3 in order, with the guide's texts (Norwegian: handlingsveileder).</summary>
    public required IReadOnlyList<LevelGuide> Levels { get; init; }

    /// <summary>How a wonder is shared at level 0 (Norwegian: undring).</summary>
    public required WonderRules Wonder { get; init; }

    /// <summary>The level from which the family and other services share the log: 1 in most places, 2 in some.</summary>
    [LevelNumber]
    public required int SharedLogOpensAtLevel { get; init; }

    /// <summary>The ages that change what a child decides.</summary>
    public required Ages Ages { get; init; }

    /// <summary>What guardians read from the age at which the young person consents alone, where the young person has not consented to more.</summary>
    public required GuardianReading GuardiansReadFromOwnConsent { get; init; }

    /// <summary>Whose consent is needed while the child does not consent alone.</summary>
    public required ConsentRule ConsentUnderOwnAge { get; init; }

    /// <summary>What a consent says (Norwegian: samtykketekst).</summary>
    public required ConsentTexts Consent { get; init; }

    /// <summary>How long things may take.</summary>
    public required Deadlines Deadlines { get; init; }

    /// <summary>Who usually holds the baton at levels 1, 2 and 3; another choice earns a warning, never a stop.</summary>
    public required IReadOnlyList<UsualHolders> UsualHolders { get; init; }

    /// <summary>Where something may have been seen (Norwegian: arena).</summary>
    [NotEmpty]
    public required IReadOnlyList<ObservationArena> ObservationArenas { get; init; }

    /// <summary>What a wonder or measure may be about (Norwegian: utviklingsområde).</summary>
    [NotEmpty]
    public required IReadOnlyList<DevelopmentArea> DevelopmentAreas { get; init; }

    /// <summary>The departments that services belong to (Norwegian: etat).</summary>
    [NotEmpty]
    public required IReadOnlyList<Agency> Agencies { get; init; }

    /// <summary>The services of the municipality and those it works with (Norwegian: tjeneste).</summary>
    [NotEmpty]
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>The teams and meetings there are (Norwegian: møtearena).</summary>
    [NotEmpty]
    public required IReadOnlyList<MeetingArena> MeetingArenas { get; init; }

    /// <summary>What is agreed with other bodies (Norwegian: samarbeidsavtale).</summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>What is set going beside the ordinary services (Norwegian: satsing).</summary>
    public required IReadOnlyList<Initiative> Initiatives { get; init; }

    /// <summary>The municipality's own guides, forms and catalogues (Norwegian: verktøy, tiltaksvifte).</summary>
    public required IReadOnlyList<Resource> Resources { get; init; }

    /// <summary>Where deviations are reported; null when it is not stated (Norwegian: kvalitets- og avvikssystem).</summary>
    public required QualitySystem? QualitySystem { get; init; }

    /// <summary>The county governor who supervises; null when it is not stated (Norwegian: statsforvalter).</summary>
    public required string? CountyGovernor { get; init; }

    /// <summary>Who audits whether practice follows the law and the council's decisions; null when it is not stated (Norwegian: forvaltningsrevisjon).</summary>
    public required string? PerformanceAudit { get; init; }

    /// <summary>When a child has the right to an individual plan (Norwegian: individuell plan).</summary>
    public required IndividualPlanRule IndividualPlan { get; init; }

    /// <summary>How the experience of those who were helped is collected (Norwegian: brukererfaring).</summary>
    public required UserExperience UserExperience { get; init; }

    /// <summary>How far the municipality had come with its log when the pack was written.</summary>
    public required LogToday LogToday { get; init; }

    /// <summary>Whom to ring when a child is in danger (Norwegian: meldeplikt).</summary>
    public required DutyToReport DutyToReport { get; init; }

    /// <summary>What the municipality says of personal data (Norwegian: personvern).</summary>
    public required Privacy Privacy { get; init; }

    /// <summary>What is told to a parent without parental responsibility who asks for information (Norwegian: opplysninger om barnet; R9).</summary>
    public required InformationTexts Information { get; init; }

    /// <summary>Whom to tell of what cannot be used; null when it is not stated (Norwegian: tilgjengelighetserklæring), R36.</summary>
    public required ContactPoint? AccessibilityContact { get; init; }

    /// <summary>JSON pointers to what no public page states: our own default, for the municipality to decide.</summary>
    public required IReadOnlyList<string> OwnDefaults { get; init; }

    /// <summary>The guide of one level; a checked pack has all four.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 3.</exception>
    public LevelGuide Level(int number) =>
        Levels.FirstOrDefault(level => level.Number == number)
        ?? throw new ArgumentOutOfRangeException(nameof(number), number, "Levels are numbered 0 to 3");

    /// <summary>The service with this key, or null.</summary>
    public Service? FindService(string key) => Services.FirstOrDefault(service => service.Key == key);

    /// <summary>The team or meeting with this key, or null.</summary>
    public MeetingArena? FindMeetingArena(string key) => MeetingArenas.FirstOrDefault(arena => arena.Key == key);
}
