namespace PortLeak.Lifetime;

/// <summary>The numbers of the descriptors that an interpreter inherits besides its standard streams.</summary>
/// <param name="Lifeline">The read end of the lifeline.</param>
/// <param name="Output">Where writes to its descriptor 1 shall go.</param>
/// <param name="Interrupts">The read end of the pipe of interruptions: ids of calls, 8 bytes each, little-endian.</param>
internal readonly record struct GuestDescriptors(int Lifeline, int Output, int Interrupts);
