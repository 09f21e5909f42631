namespace PortLeak.Fakes;
