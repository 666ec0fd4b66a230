using Digest.Text;

namespace Digest.Tests.Text;

public sealed class InOrderTests
{
    [Fact]
    public void Results_stand_in_the_order_of_the_input() =>
        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => i * 2), InOrder.Map([.. Enumerable.Range(0, 1_000)], i => i * 2));

    [Fact]
    public void Few_items_are_done_by_this_thread_alone()
    {
        var me = Environment.CurrentManagedThreadId;

        Assert.All(
            InOrder.Map([.. Enumerable.Range(0, 9)], _ => Environment.CurrentManagedThreadId, fewest: 10),
            thread => Assert.Equal(me, thread));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void What_goes_wrong_comes_out_as_it_is_however_many_met_it(int items) => Assert.Throws<IOException>(
        () => InOrder.Map<int, int>([.. Enumerable.Range(0, items)], _ => throw new IOException("The disk is full.")));
}
