using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Casework.Municipalities;

/// <summary>That every key of a pack is there once, and that what refers to a key finds it.</summary>
internal sealed class PackKeys(MunicipalityPack pack, PackFaults faults)
{
    public static void Check(MunicipalityPack pack, PackFaults faults)
    {
        var keys = new PackKeys(pack, faults);
        keys.AreThereOnce();
        keys.OfServices();
        keys.OfMeetingArenas();
        keys.OfInitiatives();
    }

    private void AreThereOnce()
    {
        Once("observationArenas", pack.ObservationArenas.Select(arena => arena.Key));
        Once("developmentAreas", pack.DevelopmentAreas.Select(area => area.Key));
        Once("agencies", pack.Agencies.Select(agency => agency.Key));
        Once("services", pack.Services.Select(service => service.Key));
        Once("meetingArenas", pack.MeetingArenas.Select(arena => arena.Key));
    }

    private void OfServices()
    {
        var agencies = pack.Agencies.Select(agency => agency.Key).ToHashSet();
        // One storey: a service gathered under another gathers none itself, so there can be no circle.
        var gathering = pack.Services.Where(service => service.PartOf is null).Select(service => service.Key).ToHashSet();
        foreach (var (i, service) in pack.Services.Index())
        {
            Finds($"$.services[{i}].agency", service.Agency, agencies, "the key of an agency");
            Finds($"$.services[{i}].partOf", service.PartOf, gathering, "the key of a service that is no part of another");
            faults.AddRepeated($"$.services[{i}].owners[{{0}}]", "an owner named only once", service.Owners.Select(PackValue.Word));
        }

        Finds("$.dutyToReport.reportsGoToService", pack.DutyToReport.ReportsGoToService, [.. pack.Services.Select(service => service.Key)], "the key of a service");
        OfDuties("inLaw", pack.DutyToReport.InLaw);
        OfDuties("beside", pack.DutyToReport.Beside);
    }

    private void OfDuties(string list, IReadOnlyList<DutyInLaw> duties)
    {
        var services = pack.Services.Select(service => service.Key).ToHashSet();
        foreach (var (i, duty) in duties.Index())
        {
            foreach (var (j, service) in duty.Services.Index())
                Finds($"$.dutyToReport.{list}[{i}].services[{j}]", service, services, "the key of a service");
        }
    }

    private void OfMeetingArenas()
    {
        var all = pack.MeetingArenas.Select(arena => arena.Key).ToHashSet();
        var ofCases = pack.MeetingArenas.Where(arena => arena.Organisation == OrganisationLevel.Case).Select(arena => arena.Key).ToHashSet();
        foreach (var (i, stage) in pack.Wonder.SharingOrder.Index())
            Finds($"$.wonder.sharingOrder[{i}].team", stage.Team, ofCases, "the key of a meeting arena at case level");
        foreach (var (i, team) in pack.Wonder.DiscussedAnonymouslyIn.Index())
            Finds($"$.wonder.discussedAnonymouslyIn[{i}]", team, ofCases, "the key of a meeting arena at case level");
        foreach (var (i, arena) in pack.UserExperience.AfterMeetingArenas.Index())
            Finds($"$.userExperience.afterMeetingArenas[{i}]", arena, all, "the key of a meeting arena");
        Finds("$.userExperience.responsibleMeetingArena", pack.UserExperience.ResponsibleMeetingArena, all, "the key of a meeting arena");
    }

    private void OfInitiatives()
    {
        var services = pack.Services.Select(service => service.Key).ToHashSet();
        foreach (var (i, initiative) in pack.Initiatives.Index())
        {
            foreach (var (j, service) in initiative.Services.Index())
                Finds($"$.initiatives[{i}].services[{j}]", service, services, "the key of a service");
        }
    }

    private void Once(string list, IEnumerable<string> keys) =>
        faults.AddRepeated($"$.{list}[{{0}}].key", "a key used only once", keys);

    private void Finds(string path, string? key, HashSet<string> keys, string expected)
    {
        if (key is not null && !keys.Contains(key)) faults.Add(path, expected, $"\"{key}\"");
    }
}
