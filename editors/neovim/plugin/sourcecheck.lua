--- Starts sourcecheck with its default options, unless an init.lua has called setup() already.
if not require("sourcecheck").enabled then
  require("sourcecheck").enable()
end
