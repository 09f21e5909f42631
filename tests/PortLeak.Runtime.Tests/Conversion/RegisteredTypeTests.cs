using PortLeak.Conversion;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>A type with a class of its own on both sides.</summary>
public sealed class RegisteredTypeTests
{
    private const string PythonMoney = """
        import portleak
        @dataclasses.dataclass
        class Money:
            amount: decimal.Decimal
            currency: str
        portleak.register("money", Money, lambda m: (m.amount, m.currency), lambda v: Money(*v))
        """;

    private const string RubyMoney = """
        class Money
          attr_reader :amount, :currency
          def initialize(amount, currency); @amount = amount; @currency = currency; end
          def ==(other) = other.is_a?(Money) && amount == other.amount && currency == other.currency
        end
        PortLeak.register("money", Money, ->(m) { [m.amount, m.currency] }, ->(v) { Money.new(*v) })
        """;

    public static TheoryData<IPortConverter> Converters => [new MoneyConverter(), new UntypedMoneyConverter()];

    [Theory]
    [MemberData(nameof(Converters))]
    public void ARegisteredType_ArrivesAsItselfInPythonAndBack(IPortConverter converter)
    {
        using var python = CodecPeer.Python("3.12", new ConverterRegistry([converter]));
        Assert.Equal("money", python.Ask<string, string>("evaluate", PythonMoney + "\nresult = 'money'"));
        var prices = new[] { new Money(1.10m, "EUR"), new Discounted(2m, "USD") };
        Assert.Equal(
            "[Money(amount=Decimal('1.10'), currency='EUR'), Money(amount=Decimal('2'), currency='USD')]",
            python.Ask<Money[], string>("repr", prices));
        Assert.Equal(prices[0], python.Ask<Money[], List<Money>>("echo", prices)[0]);
        Assert.Equal(prices[0], python.Ask<Money[], List<object>>("echo", prices)[0]);
        Assert.Equal(new Priced("pen", prices[0]), python.Ask<Priced, Priced>("echo", new("pen", prices[0])));
    }

    [Fact]
    public void ARegisteredType_ArrivesAsItselfInRubyAndBack()
    {
        using var ruby = CodecPeer.Ruby(new ConverterRegistry([new MoneyConverter()]));
        Assert.Equal("money", ruby.Ask<string, string>("evaluate", RubyMoney + "\n'money'"));
        var prices = new[] { new Money(1.10m, "EUR"), new Money(2m, "USD") };
        var text = "after";
        var result = ruby.Ask<object, List<object?>>("echo", new object[] { text, prices, text, 2.5 });
        Assert.Equal("after", result[2]);
        Assert.Equal(2.5, result[3]);
        Assert.Equal(prices, (List<object?>)result[1]!);
        Assert.Equal(new Priced("pen", prices[0]), ruby.Ask<Priced, Priced>("echo", new("pen", prices[0])));
        Assert.Equal(new Money(3m, "EUR"), ruby.Ask<string, Money>("evaluate", "Money.new(BigDecimal('3'), 'EUR')"));
    }

    [Fact]
    public void AnUnregisteredName_FailsOnTheSideThatDoesNotKnowIt()
    {
        using var python = CodecPeer.Python("3.12", new ConverterRegistry([new MoneyConverter()]));
        var (kind, message) = python.Ask<Money, (string, string)>("echo", new Money(1, "EUR"));
        Assert.Equal("error", kind);
        Assert.Contains("no type is registered as 'money'", message);

        using var other = CodecPeer.Python("3.12");
        Assert.Equal("x", other.Ask<string, string>("evaluate", PythonMoney + "\nresult = 'x'"));
        var error = Assert.Throws<PortConversionException>(
            () => other.Ask<string, object>("evaluate", PythonMoney + "\nresult = Money(1, 'EUR')"));
        Assert.Contains("No converter is registered as \"money\"", error.Message);
    }

    [Fact]
    public void TwoConvertersOfOneNameOrType_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new ConverterRegistry([new MoneyConverter(), new MoneyConverter()]));
        Assert.Throws<ArgumentException>(() => new ConverterRegistry([new Nameless()]));
    }

    private record Money(decimal Amount, string Currency);

    private sealed record Discounted(decimal Amount, string Currency) : Money(Amount, Currency);

    private sealed record Priced(string Name, Money Price);

    private sealed class MoneyConverter : IPortConverter<Money, (decimal Amount, string Currency)>
    {
        public string Name => "money";

        public (decimal Amount, string Currency) ToPort(Money value) => (value.Amount, value.Currency);

        public Money FromPort((decimal Amount, string Currency) value) => new(value.Amount, value.Currency);
    }

    private sealed class UntypedMoneyConverter : IPortConverter<Money>
    {
        public string Name => "money";

        public object? ToPort(Money value) => (value.Amount, value.Currency);

        public Money FromPort(object? value) => value is (decimal amount, string currency)
            ? new Money(amount, currency)
            : throw new FormatException();
    }

    private sealed class Nameless : IPortConverter
    {
        public string Name => "nameless";
    }
}
