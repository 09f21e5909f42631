# What takes its time.
$closed = false

def hang_after_one
  $closed = false
  Enumerator.new do |items|
    items << 1
    sleep 60
  ensure
    $closed = true
  end
end

def is_closed = $closed
