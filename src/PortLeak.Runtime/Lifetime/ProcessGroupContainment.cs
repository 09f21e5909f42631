namespace PortLeak.Lifetime;

/// <summary>The interpreter's own process group: the kernel signals it when the lifeline closes.</summary>
internal sealed class ProcessGroupContainment : IContainment
{
    public static readonly ProcessGroupContainment Instance = new();

    public bool GuestOwnsLifeline => true;

    public GuestCommand Around(GuestCommand command) => OwnSession.Around(command);

    public void Prepare(ILifeline lifeline)
    {
    }

    public int ProcessId(int started, int reported) => reported;

    public void End()
    {
    }
}
