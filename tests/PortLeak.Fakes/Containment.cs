namespace PortLeak;

public enum Containment
{
    ProcessGroup,
    PidNamespace,
    Cgroup,
}
