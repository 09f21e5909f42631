namespace PortLeak;

public enum PortState
{
    Starting,
    Running,
    Stopping,
    Stopped,
}
