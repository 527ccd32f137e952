using System.Globalization;
using Stafettlogg.Domain.Municipalities;

namespace Stafettlogg.Web.Municipalities;

/// <summary>Whom there is to ring, what belongs to what, where people meet, and what is agreed with others.</summary>
public sealed partial class ServicesPage
{
    private string Heading => Pack is null ? Text["Heading"] : Text["HeadingOf", Pack.Name];

    // The departments first, in the pack's order, then what belongs to none.
    private IEnumerable<Group> Groups => Pack!.Agencies
        .Select(agency => new Group(agency.Name, [.. Outer.Where(service => service.Agency == agency.Key)]))
        .Append(new(Text["Others"], [.. Outer.Where(service => service.Agency is null)]))
        .Where(group => group.Services.Count > 0);

    private bool SomeHaveNoNumber => Pack!.Services.Any(service => service.Telephone is null);

    private IEnumerable<Service> Outer => Pack!.Services.Where(service => service.PartOf is null);

    private IEnumerable<OrganisationLevel> Organisations => new[] { OrganisationLevel.Case, OrganisationLevel.Service, OrganisationLevel.System }
        .Where(organisation => Pack!.MeetingArenas.Any(arena => arena.Organisation == organisation));

    private string? RunBy(Service service) => service.Owners is [UnitOwner.Municipality] ? null : Text["RunBy", Owners(service)].Value;

    private string Owners(Service service) => Words.Listed([.. service.Owners.Select(owner => Text[$"Owner{owner}"].Value)]);

    private string Told(Agreement agreement)
    {
        var about = agreement.About is { } subject ? Text["AgreementAbout", agreement.With, subject].Value : agreement.With;
        if (agreement.Status != Adoption.InUse) return Text["AgreementUnderWay", about];
        return agreement.SignedOn is { } day ? Text["AgreementSigned", about, day.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture)] : about;
    }

    private sealed record Group(string Heading, IReadOnlyList<Service> Services);
}
