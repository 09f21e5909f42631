namespace PortLeak.Analyzers.Dataflow;

/// <summary>What has become of the port that a state follows.</summary>
[Flags]
internal enum ObligationFlags
{
    None = 0,

    /// <summary>It runs, and this body has to see to it.</summary>
    Held = 1,

    /// <summary>It has been stopped.</summary>
    Released = 2,

    /// <summary>Somebody else has to see to it.</summary>
    Escaped = 4,

    /// <summary>Its start has not been awaited.</summary>
    Pending = 8,

    /// <summary>A variable of the program has held it, and not only the task of its start.</summary>
    Named = 16,

    /// <summary>An exception has been thrown while it was held.</summary>
    Thrown = 32,

    /// <summary>Its start was left behind by a time-out, a race or the failure of another start.</summary>
    Abandoned = 64,

    /// <summary>Nothing refers to it any more.</summary>
    Dropped = 128,

    /// <summary>The last variable that held it was given another value.</summary>
    Overwritten = 256,

    /// <summary>The consumer of the iterator has gone.</summary>
    Forsaken = 512,

    /// <summary>An object or container keeps it that does not stop it.</summary>
    Neglected = 2048,

    /// <summary>The consumer of an iterator has it.</summary>
    Yielded = 4096,

    /// <summary>It was returned to the caller.</summary>
    Returned = 1024,

    /// <summary>An owner has it, and only because of the member that holds it.</summary>
    Kept = 8192,

    /// <summary>It is an owner that has no port yet.</summary>
    Hollow = 16384,
}
